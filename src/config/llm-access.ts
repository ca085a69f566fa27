import { DragomanError } from '../errors.ts';
import { LLM_PROVIDERS, type LlmProvider, type ModelAccess } from '../extract/llm/model-access.ts';
import type { Settings } from './settings-schema.ts';

/** Holds the key of the model; there is no flag or setting for it, because others can read command lines and files. */
export const KEY_VARIABLE = 'DRAGOMAN_LLM_KEY';

/** The providers' own variables; their keys go to the providers' own endpoints and nowhere else. */
const OWN_VARIABLES: Readonly<Record<LlmProvider, string>> = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which model is asked, where, and with which key. Throws `bad-setting` where no model is named or the key would travel in
 * the clear, and `no-llm-key` where the provider's own endpoint is to be asked without one.
 */
export function llmAccess(
  { extractor, llmModel, llmUrl: url }: Pick<Settings, 'extractor' | 'llmModel' | 'llmUrl'>,
  environment: Environment = process.env,
): ModelAccess {
  if (llmModel === null) {
    const message = `--llm-model is needed for --extractor ${extractor}, such as ${LLM_PROVIDERS[0]}:MODEL`;
    throw new DragomanError('bad-setting', message);
  }
  const { provider, model } = parseModel(llmModel);
  const key = given(environment, KEY_VARIABLE) ?? (url === null ? given(environment, OWN_VARIABLES[provider]) : null);
  if (key === null && url === null) {
    throw new DragomanError(
      'no-llm-key',
      `no key for ${provider}: neither ${KEY_VARIABLE} nor ${OWN_VARIABLES[provider]}`,
    );
  }
  if (key !== null && url !== null && !isPrivate(url)) {
    throw new DragomanError(
      'bad-setting',
      `the key would go to ${url} unencrypted: use https, or unset ${KEY_VARIABLE}`,
    );
  }
  return { provider, model, url, key };
}

function parseModel(name: string): Pick<ModelAccess, 'provider' | 'model'> {
  const provider = LLM_PROVIDERS.find((one) => name.startsWith(`${one}:`));
  if (provider === undefined) throw new RangeError(`the schema lets no such model through: ${name}`);
  return { provider, model: name.slice(provider.length + 1) };
}

function given(environment: Environment, variable: string): string | null {
  const value = environment[variable]?.trim();
  return value === undefined || value === '' ? null : value;
}

/** Encrypted, or never leaving this machine. */
function isPrivate(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
