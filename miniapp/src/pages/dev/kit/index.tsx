import { type ReactElement, useState } from 'react';
import { PageShell } from '../../../components';
import { KitContent } from '../../../features/kit/kit-content';
import { KitControls } from '../../../features/kit/kit-controls';
import { KitPart } from '../../../features/kit/kit-part';
import { KitStates } from '../../../features/kit/kit-states';
import { KitTokens } from '../../../features/kit/kit-tokens';
import { ChipChoice } from '../../../features/records/chip-choice';
import { LookSettings } from '../../../features/settings/look-settings';
import { KIT } from '../../../text/kit';
import './index.scss';

/** Every component in every state, for whoever changes one: what the product is built from. */
export default function KitPage(): ReactElement {
  const [year, setYear] = useState('2025');
  const years = KIT.years.map((value) => ({ value, title: value }));
  return (
    <PageShell title={KIT.title} lead={KIT.lead} needsSignIn={false}>
      <KitPart title={KIT.look}>
        <LookSettings />
      </KitPart>
      <KitTokens />
      <KitControls />
      <ChipChoice label={KIT.year} options={years} chosen={year} onPick={setYear} />
      <KitContent />
      <KitStates />
    </PageShell>
  );
}
