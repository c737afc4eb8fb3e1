import { mountPage } from '../../mount';
import { ProblemsPage } from './problems-page';

mountPage({ name: 'problems', Content: ProblemsPage, worksWithoutBook: true });
