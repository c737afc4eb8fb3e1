import { mountPage } from '../../mount';
import { DocumentsPage } from './documents-page';

mountPage({ name: 'documents', Content: DocumentsPage });
