import { createApp } from 'vue'
import App from '@/app/App.vue'
import { createAppRouter } from '@/app/router'
import 'element-plus/theme-chalk/base.css'
import '@/app/tokens.css'
import '@/app/base.css'
import '@/app/print.css'

createApp(App).use(createAppRouter()).mount('#app')
