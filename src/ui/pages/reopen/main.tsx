import { mountPage } from '../../mount';
import { ReopenPage } from './reopen-page';

mountPage({ name: 'reopen', Content: ReopenPage });
