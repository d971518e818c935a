import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { messages } from '../messages/index.ts';
import { DEFAULT_QUERY } from './default-query.ts';

const place = document.getElementById('graphiql');
if (place === null) throw new Error('graphiql.html has no element #graphiql');

createRoot(place).render(
  createElement(
    GraphiQL,
    { fetcher: createGraphiQLFetcher({ url: '/graphql' }), defaultQuery: DEFAULT_QUERY },
    createElement(
      GraphiQL.Logo,
      null,
      createElement('a', { href: '/' }, messages.nav.backToBoards),
    ),
  ),
);
