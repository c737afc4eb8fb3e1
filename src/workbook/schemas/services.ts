import { defineSheet } from '../schema';

export const servicesSheet = defineSheet({
  key: 'services',
  name: { en: 'Services', ru: 'Услуги' },
  columns: {
    service: { name: { en: 'Service', ru: 'Услуга' }, kind: 'text', required: true, widthPixels: 200 },
    category: { name: { en: 'Category', ru: 'Категория' }, kind: 'text', required: true, widthPixels: 180 },
    typicalHours: { name: { en: 'Typical hours', ru: 'Типовые часы' }, kind: 'hours', widthPixels: 110 },
    factor: {
      name: { en: 'Factor', ru: 'Коэффициент' },
      kind: 'number',
      widthPixels: 100,
      note: {
        en: 'Counted hours = hours typed × factor; blank: 1.',
        ru: 'Учитываемые часы = введённые × коэффициент; пусто: 1.',
      },
    },
    english: { name: { en: 'In English', ru: 'По-английски' }, kind: 'text', widthPixels: 200 },
    russian: { name: { en: 'In Russian', ru: 'По-русски' }, kind: 'text', widthPixels: 200 },
  },
});
