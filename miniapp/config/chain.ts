/** As much of webpack's chain as our parts of the build take hold of. */
export interface Chain {
  readonly module: { rule(name: string): Rule };
  readonly resolve: { readonly alias: { set(request: string, found: string | false): unknown } };
}

interface Rule {
  test(files: RegExp[]): Rule;
  use(name: string): { loader(file: string): unknown };
}
