import { mountPage } from '../../mount';
import { AutomationPage } from './automation-page';

mountPage({ name: 'automation', Content: AutomationPage });
