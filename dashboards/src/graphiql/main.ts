import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { languageTag } from '../app/language.ts';
import { DEFAULT_QUERY } from './default-query.ts';
import { text } from './messages.ts';

const place = document.getElementById('graphiql');
if (place === null) throw new Error('graphiql.html has no element #graphiql');

document.documentElement.lang = languageTag;
document.title = text.title;

createRoot(place).render(
  createElement(
    GraphiQL,
    {
      fetcher: createGraphiQLFetcher({
        url: '/graphql',
        headers: { 'accept-language': languageTag },
      }),
      defaultQuery: DEFAULT_QUERY,
    },
    createElement(GraphiQL.Logo, null, createElement('a', { href: '/' }, text.backToBoards)),
  ),
);
