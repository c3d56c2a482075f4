import { ConfirmDialog } from '@retours/web';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import { ChangeFailure } from './change-failure.js';
import { useChange, type Versioned } from './use-return.js';

type Props = Readonly<{ seen: Versioned; onNews: (news: string) => void }>;

const words = {
  keep: { offer: 'offer', title: 'title', detail: 'detail', confirm: 'confirm', done: 'done' },
  back: {
    offer: 'back',
    title: 'backTitle',
    detail: 'backDetail',
    confirm: 'backConfirm',
    done: 'backDone',
  },
} as const;

/** Nobody sends anything back: the goods stay with the customer; or they are expected after all. */
export function KeepGoods({ seen, onNews }: Props) {
  const t = useTranslations('oneReturn.keep');
  const [opened, { open, close }] = useDisclosure();
  const { returnless, status } = seen.body;
  const { offer, title, detail, confirm, done } = words[returnless ? 'back' : 'keep'];
  const change = useChange(seen, () => {
    close();
    onNews(t(done));
  });
  return (
    <>
      <Button variant="default" onClick={open} style={{ alignSelf: 'flex-start' }}>
        {t(offer)}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t(title)}
        confirm={t(confirm)}
        submission={{ ...change, failure: undefined }}
        onConfirm={() => change.submit({ move: { status: status.code, returnless: !returnless } })}
        onClose={() => {
          change.reset();
          close();
        }}
      >
        {t(detail)}
        <ChangeFailure change={change} now={seen.body} />
      </ConfirmDialog>
    </>
  );
}
