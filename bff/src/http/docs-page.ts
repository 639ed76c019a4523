import { ENDPOINT_NAMES, endpointOf, PROBLEM_CODES, PROBLEMS } from '@gongji/shared/contracts';
import type { OpenApiDocument } from './openapi';
import { problemCodes } from './openapi';

const STYLE = `
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
    color: #1c2b33; }
  code, pre { font: 14px/1.5 ui-monospace, monospace; background: #f3f6f7; border-radius: 4px; }
  code { padding: 0 .3em; } pre { padding: .8rem; overflow-x: auto; }
  section { border-top: 1px solid #dde4e7; padding: .6rem 0; } h2 { margin-top: 2.5rem; }
  h3 { margin: .4rem 0; font-size: 1rem; } .method { font-weight: 700; color: #0b6e6e; }
  table { border-collapse: collapse; } td { padding: .2rem 1rem .2rem 0; vertical-align: top; }
  summary { cursor: pointer; color: #0b6e6e; }`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The document as one page without a script or anything from elsewhere. */
export function docsPage(document: OpenApiDocument): string {
  const { title, description = '' } = document.info;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1><p>${escapeHtml(description)}</p>
<p>For machines: <a href="openapi.json">OpenAPI ${escapeHtml(document.openapi)}</a></p>
<h2>Endpoints</h2>${ENDPOINT_NAMES.map((name) => endpointSection(document, name)).join('\n')}
<h2>Shapes</h2>${schemaSections(document)}
<h2>Problems</h2><table>${PROBLEM_CODES.map(problemRow).join('\n')}</table>
</body></html>`;
}

function schemaSections(document: OpenApiDocument): string {
  const named = Object.entries(document.components?.schemas ?? {});
  return named.map(([name, schema]) => schemaBlock(name, schema)).join('\n');
}

function problemRow(code: (typeof PROBLEM_CODES)[number]): string {
  const { status, title } = PROBLEMS[code];
  const cells = [`<code>${code}</code>`, String(status), escapeHtml(title)];
  return `<tr id="problem-${code}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function endpointSection(document: OpenApiDocument, name: (typeof ENDPOINT_NAMES)[number]): string {
  const row = endpointOf(name);
  const path = row.path.replace(/:(\w+)/g, '{$1}');
  const operation = document.paths?.[path]?.[methodOf(row.method)];
  const notes = [
    `scope ${row.scope}`,
    ...(row.command ? ['needs Idempotency-Key'] : []),
    ...(row.quotable ? ['?quote=true shows the decision first'] : []),
    ...(row.limit ? [`limited: ${row.limit}`] : []),
  ];
  return `<section id="${name}">
<h3><span class="method">${row.method}</span> <code>/api${escapeHtml(path)}</code> ${name}</h3>
<p>${escapeHtml(row.summary)} — ${notes.join(' · ')}</p>
<p>Problems: ${problemCodes(row).map(problemLink).join(' ')}</p>
${schemaBlock('Request', operation?.requestBody)}
${schemaBlock('Answer', operation?.responses?.['200'])}</section>`;
}

function methodOf(method: string): 'get' | 'post' | 'put' | 'delete' {
  return method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
}

function problemLink(code: string): string {
  return `<a href="#problem-${code}"><code>${code}</code></a>`;
}

function schemaBlock(title: string, part: unknown): string {
  if (part === undefined) return '';
  const text = escapeHtml(JSON.stringify(part, null, 2));
  return `<details><summary>${title}</summary><pre>${text}</pre></details>`;
}
