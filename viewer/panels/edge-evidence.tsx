import { edgeDetail, reloadDetail } from '../data/details.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { Loaded } from './loaded.tsx';

/** Every sentence behind one edge, loaded when first shown. */
export function EdgeEvidence({ id }: { readonly id: string }) {
  return (
    <Loaded load={edgeDetail(id).value} retry={() => reloadDetail({ edge: id })}>
      {(edge) => (
        <ul class="evidence-list">
          {edge.evidence.map((evidence) => (
            <li key={evidence.claim}>
              <EvidenceCard evidence={evidence} edge={edge} />
            </li>
          ))}
          {edge.evidence.length === 0 && <li class="muted">No sentence is kept for this relation.</li>}
        </ul>
      )}
    </Loaded>
  );
}
