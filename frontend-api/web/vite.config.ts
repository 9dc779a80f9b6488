import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

const edge = process.env.ZELIAN_EDGE ?? 'http://127.0.0.1:8080'

export default defineConfig(({ mode }) => ({
  plugins: [
    vue(),
    components({
      dts: 'src/components.d.ts',
      dirs: ['src/components'],
      types: [],
      resolvers: [ElementPlusResolver({ importStyle: mode === 'test' ? false : 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // The guides are pages, too.
    fs: { allow: ['.', '../../infra/docs/guides'] },
    // The edge compares Origin and Host at login, so the browser's host is passed on.
    proxy: Object.fromEntries(
      ['/api', '/login', '/logout', '/oauth2'].map((path) => [path, { target: edge, changeOrigin: false }]),
    ),
  },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 900 },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'], env: { TZ: 'America/New_York' } },
}))
