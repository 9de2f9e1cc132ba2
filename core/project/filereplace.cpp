// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/filereplace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cerrno>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace vitrine::filereplace
{

namespace
{
Failure unsaved(const QString &path, const QString &cause)
{
    return failure("cannot-write", text(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), path, cause), {path, 0, {}});
}

QString machine()
{
    return QString::fromLatin1(QCryptographicHash::hash(QSysInfo::machineHostName().toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
}

#ifdef Q_OS_WIN
QString lastCause() { return qt_error_string(); }

bool running(qint64 process)
{
    HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (handle)
        CloseHandle(handle);
    return handle != nullptr;
}

bool synced(const QString &path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                      OPEN_EXISTING, 0, nullptr);
    const bool done = handle != INVALID_HANDLE_VALUE && FlushFileBuffers(handle);
    if (handle != INVALID_HANDLE_VALUE)
        CloseHandle(handle);
    return done;
}

bool moved(const QString &from, const QString &to)
{
    return MoveFileExW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(from).utf16()), reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(to).utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

void syncFolder(const QString &) {} // MOVEFILE_WRITE_THROUGH has done it
#else
QString lastCause() { return qt_error_string(errno); }

bool running(qint64 process) { return kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH; }

bool synced(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = fsync(file) == 0;
    const int error = errno;
    close(file);
    errno = error;
    return done;
}

bool moved(const QString &from, const QString &to) { return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0; }

// Without this a power cut may bring the old file back; some network shares refuse it, and have to be trusted.
void syncFolder(const QString &folder) { static_cast<void>(synced(folder)); }
#endif
} // namespace

std::optional<Identity> identity(const QString &path)
{
#ifdef Q_OS_WIN
    // An open file cannot be replaced there.
    return QFileInfo::exists(path) ? std::optional<Identity>(Identity{}) : std::nullopt;
#else
    struct stat info;
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return Identity{static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
#endif
}

Result<QString> target(const QString &path)
{
    QString at = QFileInfo(path).absoluteFilePath();
    for (int links = 0; QFileInfo(at).isSymLink(); ++links) {
        if (links == 40)
            return unsaved(path, qt_error_string(ELOOP));
        at = QFileInfo(at).symLinkTarget();
    }
    const QFileInfo info(at);
    if (info.isDir())
        return unsaved(path, qt_error_string(EISDIR));
    if (info.exists() && !info.isFile())
        return failure("cannot-write", text(QT_TRANSLATE_NOOP("core", "%1 is a device, not a file."), path), {path, 0, {}});
    const QString folder = info.absoluteDir().canonicalPath();
    if (folder.isEmpty())
        return failure("cannot-write", text(QT_TRANSLATE_NOOP("core", "%1 could not be written: the folder %2 does not exist."), path, info.absolutePath()),
                       {path, 0, {}});
    return QDir(folder).filePath(info.fileName());
}

QString temporaryBeside(const QString &target)
{
    QDir folder = QFileInfo(target).absoluteDir();
    const QString start = QStringLiteral(".vitrine-%1-").arg(machine());
    const auto strays = folder.entryList({start + QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden);
    for (const QString &stray : strays) {
        const qint64 process = stray.mid(start.size()).section(u'-', 0, 0).toLongLong();
        if (process > 0 && !running(process))
            folder.remove(stray);
    }
    return folder.filePath(QStringLiteral("%1%2-%3.part").arg(start).arg(QCoreApplication::applicationPid()).arg(QRandomGenerator::global()->generate(), 0, 36));
}

Result<Done> replaced(const QString &temporary, const QString &target)
{
    if (QFileInfo::exists(target))
        QFile::setPermissions(temporary, QFile::permissions(target));
    if (!synced(temporary) || !moved(temporary, target))
        return unsaved(target, lastCause());
    syncFolder(QFileInfo(target).absolutePath());
    return Done{};
}

} // namespace vitrine::filereplace
