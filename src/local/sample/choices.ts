import type { SampleClient } from './clients';
import type { SampleKind } from './payments';
import type { SampleWorker } from './staff';
import type { Pair } from './text';
import type { SampleProgress } from './work-plan';

/** The words that the sample puts into cells with a list. */
export const choices = {
  type: {
    business: ['Business', 'Бизнес'],
    government: ['Government', 'Госорган'],
    nonprofit: ['Nonprofit', 'Общественная'],
  } satisfies Record<SampleClient['type'], Pair>,
  delivery: {
    share: ['Share', 'Доступ'],
    pdf: ['PDF', 'PDF'],
    both: ['Both', 'Оба'],
  } satisfies Record<NonNullable<SampleClient['delivery']> | 'share', Pair>,
  grant: {
    paid: ['Paid', 'По оплате'],
    due: ['Due', 'По начислению'],
  } satisfies Record<NonNullable<SampleClient['grant']> | 'paid', Pair>,
  release: {
    monthly: ['Monthly', 'Помесячно'],
    atOnce: ['At once', 'Сразу'],
  } satisfies Record<NonNullable<SampleClient['release']> | 'monthly', Pair>,
  overage: {
    carry: ['Carry', 'Перенос'],
    bill: ['Bill', 'К оплате'],
  } satisfies Record<NonNullable<SampleClient['overage']> | 'carry', Pair>,
  role: {
    staff: ['Staff', 'Сотрудник'],
    manager: ['Manager', 'Менеджер'],
  } satisfies Record<SampleWorker['role'], Pair>,
  kind: {
    subscription: ['Subscription', 'Абонплата'],
    topUp: ['Top-up', 'Пакет'],
    refund: ['Refund', 'Возврат'],
    adjustment: ['Adjustment', 'Корректировка'],
    creditNote: ['Credit note', 'Списание долга'],
    overage: ['Overage', 'Перерасход'],
  } satisfies Record<SampleKind, Pair>,
  progress: {
    planned: ['Planned', 'Запланировано'],
    inProgress: ['In progress', 'В работе'],
    done: ['Done', 'Сделано'],
    dropped: ['Dropped', 'Отменено'],
  } satisfies Record<SampleProgress, Pair>,
};
