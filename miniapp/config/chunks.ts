const OURS = /[\\/](src[\\/](api|components|platform|state|text)|shared[\\/]dist)[\\/]/;
const LIBRARIES = /[\\/](zod|axios|zustand|@tanstack|qrcode)[\\/]/;
/** What the browser shows first: home, and beside it the drawer of the preview. */
const FIRST = /[\\/]src[\\/](pages[\\/]home[\\/]index|features[\\/]qa[\\/]qa-drawer)\.tsx$/;
const SHARED_BY_PAGES = new RegExp(`${OURS.source}|${LIBRARIES.source}`);

/** What only the operator's pages use, and what of the contracts only they lean on. */
const DESK_OURS = /[\\/]src[\\/]((api|features|text|state)[\\/]operator|operator-routes)/;
const DESK_CONTRACTS = /[\\/]shared[\\/]dist[\\/](contracts[\\/]operator|ledger)/;
const OPERATOR = new RegExp(`${DESK_OURS.source}|${DESK_CONTRACTS.source}`);

interface Bundled {
  nameForCondition(): string | null;
}

interface Chunks {
  readonly chunkGraph: {
    getModuleChunksIterable(module: Bundled): Iterable<object>;
    getChunkModulesIterable(chunk: object): Iterable<Bundled>;
  };
}

const fileOf = (module: Bundled) => module.nameForCondition() ?? '';

function isShared(module: Bundled): boolean {
  return SHARED_BY_PAGES.test(fileOf(module)) && !OPERATOR.test(fileOf(module));
}

/** Whether what is shown first needs it. */
function isForFirst(module: Bundled, { chunkGraph }: Chunks): boolean {
  for (const chunk of chunkGraph.getModuleChunksIterable(module)) {
    for (const other of chunkGraph.getChunkModulesIterable(chunk)) {
      if (FIRST.test(fileOf(other))) return true;
    }
  }
  return false;
}

/** What most pages share is loaded once, not once a page: first what is shown first, … */
const KIT = {
  name: 'kit',
  test: (module: Bundled, chunks: Chunks) => isShared(module) && isForFirst(module, chunks),
  chunks: 'all',
  minChunks: 2,
  priority: 50,
  enforce: true,
};

/** … and once another page is opened, the rest. */
const MORE = { ...KIT, name: 'more', test: isShared, chunks: 'async', priority: 40 };

/** Once for both of the operator's pages, and in no family's first load. */
const DESK = {
  name: 'operator',
  test: OPERATOR,
  chunks: 'async',
  minChunks: 2,
  priority: 60,
  enforce: true,
};

/** How the browser build is cut: what is loaded together, and when. */
export const cacheGroups = { kit: KIT, more: MORE, desk: DESK };
