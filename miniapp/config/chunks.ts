const OURS = /[\\/](src[\\/](api|components|platform|state|text)|shared[\\/]dist)[\\/]/;
const LIBRARIES = /[\\/](zod|axios|zustand|@tanstack|qrcode)[\\/]/;
const HOME_PAGE = /[\\/]src[\\/]pages[\\/]home[\\/]index\.tsx$/;
/** What the browser shows first: home, and beside it the tab of the preview. */
const FIRST = /[\\/]src[\\/](pages[\\/]home[\\/]index\.tsx|features[\\/]qa[\\/]qa-tab\.ts)$/;
const SHARED_BY_PAGES = new RegExp(`${OURS.source}|${LIBRARIES.source}`);

/** What only the operator's pages use, and what of the contracts only they lean on. */
const DESK_OURS = /[\\/]src[\\/]((api|features|text|state)[\\/]operator|operator-routes)/;
const DESK_CONTRACTS = /[\\/]shared[\\/]dist[\\/](contracts[\\/]operator|ledger)/;
const OPERATOR = new RegExp(`${DESK_OURS.source}|${DESK_CONTRACTS.source}`);

/** What of the preview's drawer is loaded when it is opened, and by no page. */
const BEHIND_THE_TAB = /[\\/]src[\\/](text[\\/]scenarios|api[\\/]qa-scenes)/;

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
  const file = fileOf(module);
  return SHARED_BY_PAGES.test(file) && !OPERATOR.test(file) && !BEHIND_THE_TAB.test(file);
}

/** Whether one of these files needs it. */
function isFor(files: RegExp, module: Bundled, { chunkGraph }: Chunks): boolean {
  for (const chunk of chunkGraph.getModuleChunksIterable(module)) {
    for (const other of chunkGraph.getChunkModulesIterable(chunk)) {
      if (files.test(fileOf(other))) return true;
    }
  }
  return false;
}

/** What most pages share is loaded once, not once a page: first what is shown first, … */
const KIT = {
  name: 'kit',
  test: (module: Bundled, chunks: Chunks) => isShared(module) && isFor(FIRST, module, chunks),
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

/** What most visits open on is fetched while the app's own scripts still run. */
const HOME = {
  name: 'home',
  test: (module: Bundled, chunks: Chunks) => isFor(HOME_PAGE, module, chunks),
  chunks: 'async',
  priority: 30,
  enforce: true,
};

/** One file of Taro's own, whichever step needs the first of it. */
const TARO = { name: 'platform' };

/** How the browser build is cut: what is loaded together, and when. */
export const cacheGroups = { taro: TARO, kit: KIT, more: MORE, home: HOME, desk: DESK };
