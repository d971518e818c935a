import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { BOARDS, type BoardEntry } from './boards.ts';
import { text } from './nav-messages.ts';

declare module 'vue-router' {
  interface RouteMeta {
    title: string;
    /** The wall has no navigation and its own layout. */
    board?: 'wall';
  }
}

const board = ({ path, name, load }: BoardEntry): RouteRecordRaw => ({
  ...{ path, component: load, meta: { title: name } },
});

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  routes: [
    ...[...BOARDS.district, ...BOARDS.town].map(board),
    {
      path: '/reconciliation',
      component: () => import('../reconciliation/ReconciliationPage.vue'),
      meta: { title: text.reconciliation },
    },
    {
      path: '/briefing',
      component: () => import('../briefing/BriefingPage.vue'),
      meta: { title: text.briefing },
    },
    {
      path: '/import',
      component: () => import('../import-desk/ImportPage.vue'),
      meta: { title: text.imports },
    },
    {
      path: '/account',
      component: () => import('../account/AccountPage.vue'),
      meta: { title: text.account },
    },
    {
      path: '/accounts',
      component: () => import('../accounts/AccountsPage.vue'),
      meta: { title: text.accounts },
    },
    {
      path: '/audit',
      component: () => import('../audit/AuditPage.vue'),
      meta: { title: text.audit },
    },
    {
      path: '/wall',
      component: () => import('../wall/WallPage.vue'),
      meta: { title: text.wall, board: 'wall' },
    },
    {
      path: '/:path(.*)*',
      component: () => import('../states/NoSuchPage.vue'),
      meta: { title: text.noSuchPage },
    },
  ],
});

router.afterEach((to) => {
  document.title = `${to.meta.title} · ${text.product}`;
});
