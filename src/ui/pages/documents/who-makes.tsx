import { madeWords } from '../../../words/documents';
import { frameWords } from '../../../words/pages/frame';
import { usePage, useWords } from '../../page';
import { Notice } from '../../parts/notice';

/** Whom to turn to, for those who cannot make documents themselves; `account` is who does, `''` where they can. */
export function WhoMakes({ account }: { readonly account: string }) {
  const { welcome } = usePage();
  const { madeBy } = useWords(madeWords);
  const { forManagers } = useWords(frameWords);
  if (!welcome.isManager) return <Notice kind="note">{forManagers}</Notice>;
  return account === '' ? null : <Notice kind="note">{madeBy(account)}</Notice>;
}
