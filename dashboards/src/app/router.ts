import { createRouter, createWebHistory } from 'vue-router';
import { messages } from '../messages/index.ts';
import OverviewPage from '../overview/OverviewPage.vue';

declare module 'vue-router' {
  interface RouteMeta {
    title: string;
    /** The wall has no navigation and its own layout. */
    board?: 'wall';
  }
}

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  routes: [
    { path: '/', component: OverviewPage, meta: { title: messages.nav.overview } },
    {
      path: '/reconciliation',
      component: () => import('../reconciliation/ReconciliationPage.vue'),
      meta: { title: messages.nav.reconciliation },
    },
    {
      path: '/import',
      component: () => import('../import-desk/ImportPage.vue'),
      meta: { title: messages.nav.imports },
    },
    {
      path: '/wall',
      component: () => import('../overview/WallPage.vue'),
      meta: { title: messages.nav.wall, board: 'wall' },
    },
    {
      path: '/:path(.*)*',
      component: () => import('../states/NoSuchPage.vue'),
      meta: { title: messages.states.noSuchPage.title },
    },
  ],
});

router.afterEach((to) => {
  document.title = `${to.meta.title} · ${messages.product}`;
});
