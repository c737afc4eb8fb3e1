export { installAutomation, stopAutomation, takeOverAutomation } from './install';
export { saveAutomation } from './save-settings';
export { readAutomation } from './state';
