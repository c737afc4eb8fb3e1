import { russianPlural } from './format';
import type { MenuWords } from './menu';

export const menuRu: MenuWords = {
  menu: 'Carryover',
  items: {
    close: 'Закрыть месяц…',
    problems: 'Проверить книгу',
    balances: 'Обновить остатки',
    owed: 'Обязательства перед клиентами',
    documents: 'Документы…',
    reopen: 'Открыть месяц заново…',
    bringOver: 'Перенести клиентов…',
    automation: 'Автоматизация…',
    templates: 'Шаблоны…',
    setUp: 'Создать или починить листы…',
  },
  pages: {
    close: 'Закрытие месяца',
    problems: 'Проверка книги',
    owed: 'Обязательства перед клиентами',
    documents: 'Документы',
    reopen: 'Открыть месяц заново',
    bringOver: 'Перенос клиентов',
    automation: 'Автоматизация',
    templates: 'Шаблоны',
    setUp: 'Создать или починить листы',
  },
  balancesUpdated: (clients, errors) => {
    const updated = `Остатки обновлены: ${clients} ${russianPlural(clients, 'клиент', 'клиента', 'клиентов')}.`;
    if (errors === 0) return updated;
    const found = russianPlural(errors, 'Найдена', 'Найдены', 'Найдено');
    return `${updated} ${found} ${errors} ${russianPlural(errors, 'ошибка', 'ошибки', 'ошибок')}: см. «Проверить книгу».`;
  },
  bookBroken: 'Остатки не обновлены: не хватает листов или столбцов. Выберите «Создать или починить листы».',
  failed: 'Carryover не может это сделать',
};
