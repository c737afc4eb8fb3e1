import { mountPage } from '../../mount';
import { SetUpPage } from './set-up-page';

mountPage({ name: 'setUp', Content: SetUpPage, worksWithoutBook: true });
