import { mountPage } from '../../mount';
import { OwedPage } from './owed-page';

mountPage({ name: 'owed', Content: OwedPage });
