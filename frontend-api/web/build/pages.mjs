// What Maven calls: installs packages when the lock file changed, builds or tests when a source changed.
// Usage: node build/pages.mjs build|test. The stamps lie in node_modules, so a fresh clone does everything.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'public', 'build', 'index.html', 'package.json', 'package-lock.json',
  'vite.config.ts', 'tsconfig.json', 'tsconfig.app.json', 'tsconfig.node.json',
  // Shown as a page.
  '../../infra/docs/guides/批量导入.md']

function files(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)))
}

function digest(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(files)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function npm(...words) {
  const run = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.error) {
    console.error('找不到 npm。请安装 Node.js 20.19 或更高版本（含 npm），再重新构建。')
    process.exit(1)
  }
  if (run.status !== 0) process.exit(run.status ?? 1)
}

function once(name, sources, made, work) {
  const stamp = join('node_modules', `.zelian-${name}`)
  const now = digest(sources)
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    console.log(`pages: ${name} is up to date`)
    return
  }
  rmSync(stamp, { force: true })
  work()
  writeFileSync(stamp, digest(sources))
}

const step = process.argv[2]
if (step !== 'build' && step !== 'test') {
  console.error('usage: node build/pages.mjs build|test')
  process.exit(2)
}
once('packages', ['package-lock.json', '.npmrc'], 'node_modules', () => npm('ci', '--no-audit', '--no-fund'))
once(step, SOURCES, step === 'build' ? 'dist/index.html' : 'node_modules', () => {
  // Names carry a digest: what an earlier build left must not travel along in the jar.
  if (step === 'build') rmSync('target/classes/static', { recursive: true, force: true })
  npm('run', step)
})
