import { Router } from 'express';
import { docsPage } from './docs-page';
import { openApiDocument } from './openapi';
import { routeName } from './route-name';

/** /api/openapi.json for machines, /api/docs for people; both made once, from the table. */
export function apiDocs(publicUrl: string): Router {
  const document = openApiDocument(publicUrl);
  const page = docsPage(document);
  return Router()
    .get('/openapi.json', routeName('/api/openapi.json'), (_req, res) => {
      res.json(document);
    })
    .get('/docs', routeName('/api/docs'), (_req, res) => {
      res.type('html').send(page);
    });
}
