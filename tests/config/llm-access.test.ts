import { describe, expect, it } from 'vitest';
import { llmAccess } from '../../src/config/llm-access.ts';
import { resolveSettings } from '../../src/config/resolve-settings.ts';

function access(values: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
  const settings = resolveSettings(
    { values: { extractor: 'llm', ...values }, file: null },
    { environment: {}, folder: '/nowhere' },
  );
  return llmAccess(settings, environment);
}

const OPENAI = { llmModel: 'openai:gpt-x' };
const LOCAL = { ...OPENAI, llmUrl: 'http://127.0.0.1:11434/v1' };
const HOSTED = { ...OPENAI, llmUrl: 'https://llm.example.org/v1' };

describe('llmAccess', () => {
  it.each([
    [OPENAI, { OPENAI_API_KEY: 'own' }, { provider: 'openai', model: 'gpt-x', url: null, key: 'own' }],
    [OPENAI, { OPENAI_API_KEY: 'own', DRAGOMAN_LLM_KEY: 'ours' }, { key: 'ours' }],
    [OPENAI, { OPENAI_API_KEY: 'own', DRAGOMAN_LLM_KEY: ' ' }, { key: 'own' }],
    [
      { llmModel: 'anthropic:claude:x' },
      { ANTHROPIC_API_KEY: 'own' },
      { provider: 'anthropic', model: 'claude:x', key: 'own' },
    ],
    [LOCAL, {}, { url: LOCAL.llmUrl, key: null }],
    [LOCAL, { DRAGOMAN_LLM_KEY: 'ours' }, { key: 'ours' }],
    [HOSTED, { DRAGOMAN_LLM_KEY: 'ours' }, { key: 'ours' }],
  ])('of %j with %j is %j', (values, environment, expected) => {
    expect(access(values, environment)).toMatchObject(expected);
  });

  it("sends the key of a provider's own variable to no other address", () => {
    expect(access(HOSTED, { OPENAI_API_KEY: 'own' })).toMatchObject({ key: null });
  });

  it.each([
    ['bad-setting', {}, {}, '--llm-model'],
    ['no-llm-key', OPENAI, {}, 'OPENAI_API_KEY'],
    ['no-llm-key', OPENAI, { ANTHROPIC_API_KEY: 'other' }, 'DRAGOMAN_LLM_KEY'],
    ['no-llm-key', { llmModel: 'anthropic:x' }, { OPENAI_API_KEY: 'other' }, 'ANTHROPIC_API_KEY'],
    ['bad-setting', { ...OPENAI, llmUrl: 'http://llm.example.org/v1' }, { DRAGOMAN_LLM_KEY: 'ours' }, 'unencrypted'],
    [
      'bad-setting',
      { ...OPENAI, llmUrl: 'http://127.0.0.1.example.org/v1' },
      { DRAGOMAN_LLM_KEY: 'ours' },
      'unencrypted',
    ],
  ])('throws %s for %j with %j', (code, values, environment, part) => {
    const thrown = expect.objectContaining({ code, message: expect.stringContaining(part) });
    expect(() => access(values, environment)).toThrow(thrown);
  });

  it.each([
    { llmModel: 'gpt-x' },
    { llmModel: 'openai:' },
    { llmModel: 'mistral:large' },
    { llmUrl: 'file:///etc/passwd' },
    { llmUrl: 'localhost:11434' },
    { llmUrl: 'https://name:secret@llm.example.org/v1' },
    { llmPrice: 'cheap' },
    { llmPrice: '1' },
    { llmBudget: '0' },
    { extractor: 'magic' },
  ])('the settings refuse %j', (values) => {
    expect(() => access({ ...OPENAI, ...values }, { OPENAI_API_KEY: 'own' })).toThrow(
      expect.objectContaining({ code: 'bad-setting' }),
    );
  });
});
