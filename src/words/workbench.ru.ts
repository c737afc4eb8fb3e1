import { russianPlural } from './format';
import type { WorkbenchWords } from './workbench';

export const workbenchRussian: WorkbenchWords = {
  office: {
    failed: 'Ошибка скрипта',
    noSuchItem: 'В меню больше нет такого пункта. Обновите страницу.',
    documentGone: 'Этого документа больше нет: файл переместили, переименовали или удалили.',
    triggerGone: 'Этот триггер уже удалён.',
    noSuchTime: 'Это не дата и время.',
    noQuestion: 'Программа больше не ждёт этого ответа. Выберите команду ещё раз.',
  },
  frames: {
    close: (title) => `Закрыть «${title}»`,
    move: (title) => `Передвинуть «${title}» стрелками`,
  },
  toasts: { list: 'Сообщения', close: 'Скрыть' },
  alerts: { ok: 'ОК', cancel: 'Отмена', yes: 'Да', no: 'Нет', close: 'Закрыть' },
  panels: {
    title: 'За листами',
    close: 'Закрыть панель',
    tabs: { documents: 'Документы', mail: 'Почта', triggers: 'Триггеры', log: 'Запуски' },
    reading: 'Читаем…',
    refresh: 'Обновить',
    tryAgain: 'Повторить',
    noAnswer: 'Сервер не отвечает. Проверьте, работает ли он ещё в своём терминале.',
    documents: {
      nothing: 'Документов пока нет',
      nothingHint: 'Отчёты, акты, счета и предложения появятся здесь, когда будут готовы.',
      count: (documents) => `${documents} ${russianPlural(documents, 'документ', 'документа', 'документов')}`,
      access: (addresses) => `Доступ: ${addresses.join(', ')}`,
      ownerOnly: 'Доступ только у владельца',
      download: 'Скачать',
      downloadNamed: (name) => `Скачать «${name}»`,
      preview: (name) => `Просмотр «${name}»`,
      previewNote: 'Это черновой просмотр: шрифты, поля и колонтитулы — в самом документе.',
    },
    mail: {
      nothing: 'Писем пока нет',
      nothingHint: 'Здесь появится всё, что Carryover отправит клиентам и менеджерам.',
      goesNowhere: 'Письма остаются здесь и никуда не уходят.',
      to: 'Кому',
      cc: 'Копия',
      bcc: 'Скрытая копия',
      from: 'От кого',
      replyTo: 'Обратный адрес',
      sent: 'Отправлено',
      noSubject: '(без темы)',
      attachments: (count) => `${count} ${russianPlural(count, 'вложение', 'вложения', 'вложений')}`,
      text: (subject) => `Текст письма «${subject}»`,
    },
    triggers: {
      nothing: 'Триггеров нет',
      nothingHint: 'Включите их в меню Carryover → «Автоматизация…»: дальше всё идёт само.',
      count: (triggers) => `${triggers} ${russianPlural(triggers, 'триггер', 'триггера', 'триггеров')}`,
      every: (hours) =>
        hours === 1
          ? 'Каждый час'
          : `${russianPlural(hours, 'Каждый', 'Каждые', 'Каждые')} ${hours} ${russianPlural(hours, 'час', 'часа', 'часов')}`,
      due: (moment) => `Следующий запуск: ${moment}`,
      madeBy: (email) => `От имени ${email}`,
      runNow: 'Запустить',
      runNamed: (functionName) => `Запустить: ${functionName}`,
      ran: 'Выполнено без ошибок.',
      failed: (message) => `Не получилось: ${message}`,
      clock: 'Часы',
      clockRuns: 'Часы идут.',
      clockStands: (moment) => `Часы стоят: ${moment}.`,
      moveTo: 'Перевести на',
      move: 'Перевести',
      letRun: 'Пустить часы',
      hourOn: '+1 час',
      dayOn: '+1 день',
      moved: (ran) =>
        ran === 0
          ? 'К этому времени запускать нечего.'
          : `${russianPlural(ran, 'Выполнен', 'Выполнены', 'Выполнено')} ${ran} ${russianPlural(ran, 'триггер', 'триггера', 'триггеров')}.`,
      clockHint: 'Для всей книги: это время увидят все, у кого она открыта. Всё, что к нему назначено, выполнится.',
    },
    log: {
      nothing: 'Ещё ничего не выполнялось',
      nothingHint: 'Здесь виден каждый запуск программы и всё, о чём она просила сервисы Google.',
      causes: { menu: 'Меню', page: 'Страница', trigger: 'Триггер', edit: 'Правка', open: 'Открытие' },
      running: 'Выполняется',
      done: 'Готово',
      failed: 'Ошибка',
      took: (milliseconds) =>
        milliseconds < 1000 ? `${milliseconds} мс` : `${(milliseconds / 1000).toFixed(1).replace('.', ',')} с`,
      atGoogle: (seconds) => `у Google около ${seconds.toFixed(1).replace('.', ',')} с`,
      atGoogleNote: 'Время у Google подсчитано по опубликованным замерам его сервисов.',
      calls: (count) => `${count} ${russianPlural(count, 'вызов', 'вызова', 'вызовов')} сервисов`,
      method: 'Вызов сервиса',
      times: 'Раз',
      console: 'Консоль',
    },
  },
};
