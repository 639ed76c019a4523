interface Layer {
  readonly route?: {
    readonly path: unknown;
    readonly stack: readonly { readonly method?: string }[];
  };
  readonly handle?: unknown;
}

/** Every route that Express holds, at whatever depth, below the address where each is mounted. */
export function routesOf(app: { readonly router: unknown }): string[] {
  return [...new Set(layersOf(app.router).flatMap(routesIn))];
}

function layersOf(router: unknown): readonly Layer[] {
  return (router as { readonly stack?: readonly Layer[] }).stack ?? [];
}

function routesIn({ route, handle }: Layer): string[] {
  if (!route) return layersOf(handle ?? {}).flatMap(routesIn);
  return route.stack.map(({ method = 'all' }) => `${method.toUpperCase()} ${String(route.path)}`);
}
