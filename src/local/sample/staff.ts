import type { Pair } from './text';

export type WorkerKey = 'anna' | 'mark' | 'irina' | 'tom' | 'lena';

export interface SampleWorker {
  readonly name: Pair;
  readonly email: string;
  readonly role: 'staff' | 'manager';
  readonly speciality: Pair;
}

export const staff: Readonly<Record<WorkerKey, SampleWorker>> = {
  anna: {
    name: ['Anna Berg', 'Анна Берг'],
    email: 'anna@lantern.example.com',
    role: 'manager',
    speciality: ['Design', 'Дизайн'],
  },
  mark: {
    name: ['Mark Ellis', 'Марк Эллис'],
    email: 'mark@lantern.example.com',
    role: 'staff',
    speciality: ['Programming', 'Программирование'],
  },
  irina: {
    name: ['Irina Volkova', 'Ирина Волкова'],
    email: 'irina@lantern.example.com',
    role: 'staff',
    speciality: ['Web pages and texts', 'Страницы и тексты'],
  },
  tom: {
    name: ['Tom Reed', 'Том Рид'],
    email: 'tom@lantern.example.com',
    role: 'staff',
    speciality: ['Computers and networks', 'Компьютеры и сети'],
  },
  lena: {
    name: ['Lena Orlova', 'Елена Орлова'],
    email: 'lena@lantern.example.com',
    role: 'staff',
    speciality: ['Promotion', 'Продвижение'],
  },
};
