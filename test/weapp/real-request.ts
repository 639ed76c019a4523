export interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  /** WeChat's word. */
  readonly header?: Record<string, string>;
  /** Alipay's word. */
  readonly headers?: Record<string, string>;
  readonly success?: (answer: unknown) => void;
  readonly fail?: (error: unknown) => void;
  readonly complete?: (answer: unknown) => void;
}

const NOT_OURS = {
  ...{ statusCode: 502, status: 502, header: {}, headers: {} },
  ...{ data: '<h1>Bad gateway</h1>', errMsg: 'request:ok' },
};

/**
 * A host's request, sent over real HTTP; whatever origin the bundle was built with leads to our
 * server. The answer carries the words of both hosts; a closed host hears no failure any more.
 * @param lost paths of which one answer gets lost, and a gateway's own comes in its place
 */
export function realRequest(
  server: string,
  options: RequestOptions,
  closed: AbortSignal,
  lost: Set<string>,
): { abort(): void } {
  const { pathname } = new URL(options.url);
  void exchange(server, options).then(
    (arrived) => {
      const reply = lost.delete(pathname) ? NOT_OURS : arrived;
      options.success?.(reply);
      options.complete?.(reply);
    },
    () => {
      if (closed.aborted) return;
      const failure = { errMsg: 'request:fail' };
      options.fail?.(failure);
      options.complete?.(failure);
    },
  );
  return { abort: () => undefined };
}

async function exchange(server: string, options: RequestOptions): Promise<object> {
  const { pathname, search } = new URL(options.url);
  const method = options.method ?? 'GET';
  const answer = await fetch(`${server}${pathname}${search}`, {
    method,
    headers: options.header ?? options.headers ?? {},
    ...(method === 'GET' ? {} : { body: bodyText(options.data) }),
  });
  const headers: Record<string, string> = {};
  answer.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const { status } = answer;
  const data = parsed(await answer.text());
  return { statusCode: status, status, header: headers, headers, data, errMsg: 'request:ok' };
}

function bodyText(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data ?? {});
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
