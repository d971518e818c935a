import urql from '@urql/vue';
import { createApp } from 'vue';
import App from './app/App.vue';
import { router } from './app/router.ts';
import { createGraphqlClient } from './graphql/client.ts';
import './styles/base.css';
import './styles/print.css';
import { adoptTokens } from './theme/token-sheet.ts';

adoptTokens(document);
createApp(App).use(router).use(urql, createGraphqlClient()).mount('#app');
