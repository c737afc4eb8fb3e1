export { checkTemplate, previewTemplate } from './trial';
export { customiseTemplate, useBuiltInTemplate } from './change';
export { saveLogo } from './save-logo';
export { readTemplates } from './state';
