import urql from '@urql/vue';
import { createApp } from 'vue';
import App from './app/App.vue';
import { languageTag } from './app/language.ts';
import { router } from './app/router.ts';
import { createGraphqlClient } from './graphql/client.ts';
import './styles/base.css';
import './styles/print.css';
import { adoptTokens } from './theme/token-sheet.ts';

document.documentElement.lang = languageTag;
adoptTokens(document);
createApp(App).use(router).use(urql, createGraphqlClient()).mount('#app');

// After the first picture: text is readable in the system's own font until then. Each slice of a font
// comes when one of its characters is shown.
void import('./styles/fonts.css');
