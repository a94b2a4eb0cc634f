import { checkColours, type ColourFault } from '../../../shared/house-style/check-colours.ts';
import { paper } from '../../../shared/house-style/drawn-colours.ts';
import { settleColours } from '../../../shared/house-style/propose-colour.ts';
import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import type { ColourRole, StyleColours } from '../../../shared/model/house-style.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ColourField } from './ColourField.tsx';
import styles from './OwnColours.module.css';

/** In the order in which an organisation thinks of them. */
const order: readonly ColourRole[] = [
  ...(['own', 'reference', 'good', 'bad'] as const),
  ...(['series1', 'series2', 'series3', 'series4'] as const),
];

/** Every colour by itself, what is wrong with it, and the nearest that passes: drawn in its place until it is taken or another is chosen. */
export function OwnColours(props: {
  readonly colours: StyleColours;
  readonly onChange: (colours: StyleColours, about: string) => void;
}) {
  const { colours, onChange } = props;
  const texts = houseStyleTexts;
  const faults = checkColours(colours, paper);
  const drawn = settleColours(colours, paper);
  const passesAll = order.every((role) => drawn[role] === colours[role]);
  const put = (role: ColourRole, colour: string) => onChange({ ...colours, [role]: colour }, role);
  return (
    <div className={styles.colours}>
      <ul>
        {order.map((role) => (
          <li key={role}>
            <ColourField
              label={texts.roles[role]}
              colour={colours[role]}
              drawn={drawn[role]}
              faults={faults[role].map(faultText)}
              onChange={(colour) => put(role, colour)}
              onTake={(colour) => {
                put(role, colour);
                announce(texts.taken(texts.roles[role], colour));
              }}
            />
          </li>
        ))}
      </ul>
      {!passesAll && (
        <Button
          onClick={() => {
            onChange(drawn, 'all colours');
            announce(texts.allTaken);
          }}
        >
          {texts.takeAll}
        </Button>
      )}
      <p className={styles.remark}>
        {passesAll && <span>{texts.allPass} </span>}
        {texts.onDark}
      </p>
    </div>
  );
}

function faultText(fault: ColourFault): string {
  return fault.kind === 'faint'
    ? houseStyleTexts.faint(fault.contrast)
    : houseStyleTexts.alike(fault.other, fault.vision);
}
