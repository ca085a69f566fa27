import type { ApiError } from '../../src/server/api.ts';

/** What is known of something that comes from the server. */
export type Load<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string; readonly hint: string; readonly span?: Span }
  | { readonly kind: 'ready'; readonly value: Value };

/** Part of what was sent, in UTF-16 offsets. */
export type Span = NonNullable<ApiError['span']>;

/** Asks the server; a refusal and a broken connection are answers too. */
export async function loadJson<Value>(path: string, request: RequestInit = {}): Promise<Load<Value>> {
  const response = await ask(path, request);
  if (response === null) return NO_SERVER;
  const body = await readJson(response);
  if (body === null)
    return { kind: 'failed', message: `The server sent no JSON (${response.status}).`, hint: TRY_AGAIN };
  if (response.ok) return { kind: 'ready', value: body as Value };
  const { message = `The server answered ${response.status}.`, hint = TRY_AGAIN, span } = body as Partial<ApiError>;
  return { kind: 'failed', message, hint, ...(span === undefined ? {} : { span }) };
}

const TRY_AGAIN = 'Try again; if it stays so, look at the terminal that runs Dragoman.';

const NO_SERVER: Load<never> = {
  kind: 'failed',
  message: 'The server does not answer.',
  hint: 'Is dragoman view still running in its terminal? Start it and try again.',
};

async function ask(path: string, request: RequestInit): Promise<Response | null> {
  try {
    return await fetch(path, { ...request, headers: { Accept: 'application/json', ...request.headers } });
  } catch {
    return null;
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
