import { defineSheet, type Choices } from '../schema';
import { CHARGES } from './time-log';

export const ROLES = {
  staff: { en: 'Staff', ru: 'Сотрудник' },
  manager: { en: 'Manager', ru: 'Менеджер' },
} satisfies Choices;

export const staffSheet = defineSheet({
  key: 'staff',
  name: { en: 'Staff', ru: 'Сотрудники' },
  columns: {
    worker: { name: { en: 'Worker', ru: 'Исполнитель' }, kind: 'text', required: true, widthPixels: 160 },
    email: { name: { en: 'Email', ru: 'Эл. почта' }, kind: 'text', widthPixels: 220 },
    role: { name: { en: 'Role', ru: 'Роль' }, kind: 'choice', choices: ROLES, widthPixels: 110 },
    speciality: { name: { en: 'Speciality', ru: 'Специализация' }, kind: 'text', widthPixels: 180 },
    active: { name: { en: 'Active', ru: 'Работает' }, kind: 'choice', choices: CHARGES, widthPixels: 90 },
  },
});
