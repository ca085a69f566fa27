import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AwkwardTexts, awkwardTexts, awkwardView } from './awkward-text.ts';
import { exportText } from './export-text.ts';
import { asXml } from './legal-xml.ts';
import { hasPython3, runPython3 } from './python3.ts';
import { sampleView } from './sample-view.ts';

// Expat, unlike the DOM that graphology's readers use, refuses every document that is not well-formed.
const PROGRAM = `
import json, sys
import xml.dom.minidom as dom
def texts(document):
    root = dom.parseString(document.encode("utf-8")).documentElement
    values = [e.getAttribute("value") for e in root.getElementsByTagName("attvalue")]
    values += [e.firstChild.data if e.firstChild else "" for e in root.getElementsByTagName("data")]
    return values
print(json.dumps([texts(document) for document in json.load(sys.stdin)]))
`;

describe.skipIf(!hasPython3).each(['gexf', 'graphml'])(
  '%s read by a strict XML parser',
  { timeout: 60_000 },
  (format) => {
    it('is well-formed for the sample graph', () => {
      const [values] = runPython3(PROGRAM, [exportText(format, sampleView)]) as string[][];
      expect(values).toContain('Minister "A" met B & C\nin <Moscow>.');
    });

    it('keeps any text, but for the characters that XML cannot hold', () => {
      const samples: AwkwardTexts[] = fc.sample(awkwardTexts, 150);
      const documents = samples.map((texts) => exportText(format, awkwardView(texts)));
      const read = runPython3(PROGRAM, documents) as string[][];
      samples.forEach((texts, index) => {
        for (const text of Object.values(texts)) expect(read[index]).toContain(asXml(text));
      });
    });
  },
);
