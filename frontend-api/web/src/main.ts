import { createApp } from 'vue'
import App from '@/app/App.vue'
import { createAppRouter } from '@/app/router'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import 'element-plus/theme-chalk/base.css'
import '@/app/tokens.css'
import '@/app/base.css'
import '@/app/print.css'

dayjs.locale('zh-cn')
createApp(App).use(createAppRouter()).mount('#app')
