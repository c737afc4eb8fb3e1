import type { Access, Files } from '../app/ports';
import { failureIn, isDone, isFailure, textIn, type Failure } from './drive-answers';
import type { Folders } from './drive-folders';
import { permissionsRequest, shareRequest, unshareRequest, type DrivePermission } from './drive-requests';
import { ask } from './http';

const READER = 'reader';

/**
 * Who can open the clients' folders. What somebody may do in the folder of all reports holds in each folder inside it,
 * and cannot be taken away there. Calls for one folder come one after the other, for Drive applies only the last of
 * several at once.
 */
export function folderAccess(folders: Folders): Pick<Files, 'access' | 'share' | 'unshare'> {
  let fromAbove: ReadonlySet<string> | Failure | undefined;
  const inherited = (): ReadonlySet<string> | Failure => {
    if (fromAbove !== undefined) return fromAbove;
    const own = folders.own();
    const given = own === undefined ? [] : permissionsOf(own.id);
    fromAbove = isFailure(given) ? given : new Set(given.map(({ id }) => id));
    return fromAbove;
  };
  const folderId = (client: string): string | Failure => {
    const folder = folders.of(client) ?? { failure: `no folder: ${client}`, isForToday: false };
    return isFailure(folder) ? folder : folder.id;
  };
  return {
    access(client) {
      const folder = folders.of(client);
      if (folder === undefined) return [];
      if (isFailure(folder)) return folder;
      const [given, above] = [permissionsOf(folder.id), inherited()];
      if (isFailure(given)) return given;
      return isFailure(above) ? above : given.map((one) => accessOf(one, above));
    },
    share(client, address) {
      const id = folderId(client);
      if (typeof id !== 'string') return id;
      const [answer] = ask([shareRequest(id, address)]);
      if (answer === undefined) return { failure: address, isForToday: false };
      if (/"invalidSharingRequest"/.test(answer.text)) return 'noAccount';
      const given = textIn(answer);
      return typeof given === 'string' ? accessOf(JSON.parse(given) as DrivePermission, new Set()) : given;
    },
    unshare(client, { id: permissionId }) {
      const id = folderId(client);
      if (typeof id !== 'string') return id;
      const [answer] = ask([unshareRequest(id, permissionId)]);
      const isGone = answer !== undefined && (isDone(answer) || answer.status === 404);
      return isGone ? null : failureIn(answer ?? { status: 0, text: '' });
    },
  };
}

function permissionsOf(fileId: string): readonly DrivePermission[] | Failure {
  const [answer] = ask([permissionsRequest(fileId)]);
  if (answer === undefined) return [];
  const text = textIn(answer);
  if (typeof text !== 'string') return text;
  return (JSON.parse(text) as { readonly permissions?: readonly DrivePermission[] }).permissions ?? [];
}

function accessOf({ id, type, role, emailAddress, domain }: DrivePermission, fromAbove: ReadonlySet<string>): Access {
  const isPerson = type === 'user' || type === 'group';
  return { id, address: emailAddress ?? domain ?? '', isReader: isPerson && role === READER && !fromAbove.has(id) };
}
