import { createRouter, createWebHistory, type Router, type RouterHistory } from 'vue-router'
import { takeReturnPath } from '@/api/identity'
import { features } from '@/app/feature'
import { bindMoment } from '@/app/moment'
import { pageName } from '@/app/page'

/** Waits (at most a second) until the page is long enough again for the place it was scrolled to. */
function whenTall(top: number): Promise<void> {
  const since = performance.now()
  return new Promise((resolve) => {
    const look = () => {
      const tall = document.documentElement.scrollHeight - window.innerHeight >= top
      if (tall || performance.now() - since > 1000) resolve()
      else requestAnimationFrame(look)
    }
    look()
  })
}

export function createAppRouter(history: RouterHistory = createWebHistory()): Router {
  const router = createRouter({
    history,
    routes: [
      ...features.flatMap((feature) => feature.routes),
      { path: '/:path(.*)*', meta: { title: '没有找到' }, component: () => import('@/app/NotFoundPage.vue') },
    ],
    async scrollBehavior(to, from, saved) {
      if (!saved) return to.path === from.path ? undefined : { top: 0 }
      await whenTall(saved.top)
      return saved
    },
  })
  bindMoment(router)
  router.beforeEach((to) => {
    const path = to.path === '/' ? takeReturnPath() : undefined
    return path && path !== to.fullPath ? path : true
  })
  router.afterEach((to, from) => {
    if (to.path !== from.path) pageName.value = undefined
  })
  return router
}
