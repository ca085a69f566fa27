import type { EdgeDetail, EvidenceDetail, PartyMark } from '../../src/server/api.ts';
import { formatDate } from '../data/format-date.ts';
import { splitMarks } from '../data/split-marks.ts';
import { Icon } from './icons.tsx';
import { ModalityChip } from './modality-chip.tsx';

export interface EvidenceCardProps {
  readonly evidence: EvidenceDetail;
  readonly edge: EdgeDetail;
}

/** The sentence, word for word, with both names marked, and where it stands. */
export function EvidenceCard({ evidence, edge }: EvidenceCardProps) {
  return (
    <figure class="evidence" data-testid="evidence">
      <blockquote>
        {splitMarks(evidence.sentence, evidence.marks).map((piece) => (
          <Piece key={piece.start} text={piece.text} party={piece.party} edge={edge} />
        ))}
      </blockquote>
      <figcaption>
        <ArticleTitle article={evidence.article} />
        <span class="evidence-source">
          {[evidence.article.source, evidence.article.date === null ? null : formatDate(evidence.article.date)]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
        <EvidenceNotes evidence={evidence} edge={edge} />
      </figcaption>
    </figure>
  );
}

interface PieceProps {
  readonly text: string;
  readonly party: PartyMark['party'] | null;
  readonly edge: EdgeDetail;
}

function Piece({ text, party, edge }: PieceProps) {
  if (party === null) return <>{text}</>;
  return (
    <mark class={`mark-${party}`} title={edge[party].name}>
      {text}
    </mark>
  );
}

// The server lets only http addresses through; the viewer looks again before it makes a link.
function ArticleTitle({ article }: { readonly article: EvidenceDetail['article'] }) {
  const title = article.title === '' ? 'Untitled article' : article.title;
  if (article.url === null || !/^https?:\/\//i.test(article.url)) return <span class="evidence-title">{title}</span>;
  return (
    <a class="evidence-title" href={article.url} target="_blank" rel="noopener noreferrer">
      {title}
      <Icon name="external" />
    </a>
  );
}

function EvidenceNotes({ evidence, edge }: EvidenceCardProps) {
  const notes = [
    evidence.part === 'title' ? 'headline' : null,
    evidence.attribution === null ? null : `according to ${evidence.attribution}`,
    evidence.article.licence,
  ].filter((note) => note !== null);
  return (
    <span class="evidence-notes">
      {evidence.modality !== edge.modality && (
        <ModalityChip modality={evidence.modality} disputed={false} certainty="sure" />
      )}
      {notes.join(' · ')}
    </span>
  );
}
