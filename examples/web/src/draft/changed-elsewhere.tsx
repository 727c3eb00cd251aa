import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import type { Change } from './describe.ts';
import type { Draft } from './draft-fields.ts';

export interface ContestedChange extends Change {
  /** What stands on this screen, where it is another value; absent where both agree. */
  readonly mine?: string;
}

interface ChangedElsewhereProps {
  readonly draft: Draft;
  readonly changes: readonly ContestedChange[];
  /** Absent where there is nothing to choose between. */
  readonly onKeepMine?: () => void;
  readonly onTakeTheirs: () => void;
}

/** Says who has changed the draft meanwhile, and what; where both have changed the same, one chooses. */
export const ChangedElsewhere = ({ draft, changes, onKeepMine, onTakeTheirs }: ChangedElsewhereProps) => {
  const t = useTexts();
  const { moment } = useFormats();
  return (
    <Modal
      title={t.conflict.title}
      actions={
        onKeepMine ? (
          <>
            <Button onPress={onTakeTheirs}>{t.conflict.takeTheirs}</Button>
            <Button look="primary" onPress={onKeepMine}>
              {t.conflict.keepMine}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={onTakeTheirs} autoFocus>
            {t.conflict.goOn}
          </Button>
        )
      }
    >
      <p>{t.conflict.who(draft.updatedBy, moment(draft.updatedAt))}</p>
      <ul className="changes">
        {changes.map(({ key, label, before, now, mine }) => (
          <li key={key}>
            <strong>{label}</strong>
            <dl>
              {before !== null && (
                <div>
                  <dt>{t.conflict.before}</dt>
                  <dd>
                    <del>{before}</del>
                  </dd>
                </div>
              )}
              <div>
                <dt>{t.conflict.now}</dt>
                <dd>{now ?? t.conflict.removed}</dd>
              </div>
              {mine !== undefined && (
                <div>
                  <dt>{t.conflict.mine}</dt>
                  <dd>{mine || t.conflict.removed}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
      <p className="soft">{onKeepMine ? t.conflict.choose : t.conflict.nothingLost}</p>
    </Modal>
  );
};
