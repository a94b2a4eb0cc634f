import type { ReactNode } from 'react';
import type { ProfileSpec } from '../../../../shared/charts/profile/profile-spec.ts';
import { summariseProfile, type ProfileSummary } from '../../../../shared/charts/profile/profile-summary.ts';
import { profileTexts } from '../../../../shared/language/nl/chart-profile.ts';
import { profilePanelTexts } from '../../../../shared/language/profile-panel.ts';
import type { ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { FigureTable } from '../../../../shared/model/figure.ts';
import { LargestDifferences } from './LargestDifferences.tsx';
import { ProfilePeople } from './ProfilePeople.tsx';
import styles from './ProfilePanel.module.css';

interface Props {
  readonly spec: ProfileSpec;
  readonly table: FigureTable;
  readonly request: ChartRequest;
  readonly onAskChart: (chart: ChartRequest) => void;
}

/** A profile as a whole, while no figure of it is picked: what it comes to, and what it cannot tell. */
export function ProfilePanel({ spec, table, request, onAskChart }: Props) {
  const rows = spec.sections.flatMap((section) => section.rows);
  const summary = summariseProfile(rows);
  const { absent, largest } = summary;
  const wave = rows[0]?.mark.wave ?? table.waves[0] ?? 0;
  return (
    <div className={styles.panel}>
      {spec.scale.kind === 'difference' && (
        <p className={styles.quiet} lang="nl">
          {profileTexts.against(spec.scale.against, wave)}
        </p>
      )}
      <p>{sentenceOf(spec, summary)}</p>
      {largest.length > 0 && (
        <Part title={profilePanelTexts.largest}>
          <LargestDifferences {...{ summary, request, onAskChart }} />
        </Part>
      )}
      <Part title={profilePanelTexts.unknown}>
        {absent.length === 0 && <p>{profilePanelTexts.nothingUnknown}</p>}
        {absent.map(({ reason, labels }) => (
          <div key={reason}>
            <p>{profilePanelTexts.labels(labels)}</p>
            <p className={styles.quiet} lang="nl">
              {reason}
            </p>
          </div>
        ))}
      </Part>
      <ProfilePeople {...{ table, summary, rows }} />
      <p className={styles.quiet}>{profilePanelTexts.choose}</p>
    </div>
  );
}

/** How many indicators came out how, and how many are not there. */
function sentenceOf(spec: ProfileSpec, { judged, found, comparable, absent }: ProfileSummary): string {
  const counts = [
    ...found.map(({ verdict, rows }) => ({ verdict, count: rows.length })),
    ...(comparable === 0 ? [] : [{ verdict: 'vergelijkbaar' as const, count: comparable }]),
  ];
  const missing = absent.reduce((count, { labels }) => count + labels.length, 0);
  const told =
    judged > 0
      ? profilePanelTexts.counts(spec.name, counts)
      : spec.scale.kind === 'difference'
        ? profilePanelTexts.onlyDifferences(spec.name)
        : profilePanelTexts.nothingCompared(spec.name);
  return missing === 0 ? told : `${told} ${profilePanelTexts.absent(missing)}`;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
