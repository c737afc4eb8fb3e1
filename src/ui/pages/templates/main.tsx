import { mountPage } from '../../mount';
import { TemplatesPage } from './templates-page';

mountPage({ name: 'templates', Content: TemplatesPage });
