import { dataTexts } from '../../../shared/language/data.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './EmptyData.module.css';

/** No figures yet: what can be read, and the two ways to begin. */
export function EmptyData(props: { readonly onChoose: () => void }) {
  const texts = dataTexts.list;
  const workspace = useWorkspace();
  return (
    <div className={styles.middle}>
      <StateCard
        kind="empty"
        title={workspace ? texts.empty.title : texts.empty.titleWithoutWorkspace}
        actions={
          <>
            <Button compact variant="primary" autoFocus onClick={props.onChoose}>
              {texts.import}
            </Button>
            <ButtonLink compact href="#/">
              {texts.empty.sample}
            </ButtonLink>
          </>
        }
      >
        <p className={styles.kinds}>
          {texts.empty.kinds.map((kind) => (
            <Tag key={kind}>{kind}</Tag>
          ))}
        </p>
        <p>
          {texts.empty.detail} {!workspace && texts.noWorkspace}
        </p>
      </StateCard>
    </div>
  );
}
