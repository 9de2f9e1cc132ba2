// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sqlite.h"

#include <QFile>

#include <cerrno>
#include <sqlite3.h>

namespace vitrine::sqlite
{

void Database::Closer::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
void Statement::Finaliser::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

bool Database::open(const QString &path, Mode mode)
{
    close();
    const int flags = mode == Mode::ReadOnly    ? SQLITE_OPEN_READONLY
                      : mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    m_openError = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (!handle || m_openError != SQLITE_OK)
        return false;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 2000);
    // A project may come from anybody: what could run inside it is switched off, and nothing is mapped into
    // memory, where a file that shrinks would end the program.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    return run("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON");
}

void Database::close() { m_handle.reset(); }

bool Database::readOnly() const { return sqlite3_db_readonly(handle(), "main") == 1; }

bool Database::run(const char *sql)
{
    errno = 0;
    const bool done = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    m_systemError = errno;
    return done;
}

qint64 Database::number(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

QString Database::text(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? QString::fromUtf8(statement.bytes(0)) : QString();
}

bool Database::damaged() const
{
    const int code = sqlite3_errcode(handle()) & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT || sqlite3_extended_errcode(handle()) == SQLITE_IOERR_SHORT_READ;
}

bool Database::busy() const
{
    const int code = sqlite3_errcode(handle()) & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

QString Database::cause() const
{
    if (!isOpen())
        return QString::fromUtf8(sqlite3_errstr(m_openError));
    const int code = sqlite3_errcode(handle()) & 0xff;
    // SQLite forgets the system's reason when it fails while committing; the file, or else errno, still knows it.
    int fileError = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_LAST_ERRNO, &fileError);
    const int reported = sqlite3_system_errno(handle());
    const int systemError = reported != 0 ? reported : fileError != 0 ? fileError : m_systemError;
    const bool systemToBlame = code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_FULL || code == SQLITE_PERM;
    return systemToBlame && systemError != 0 ? qt_error_string(systemError) : QString::fromUtf8(sqlite3_errmsg(handle()));
}

Statement::Statement(const Database &database, const char *sql) : m_database(&database)
{
    sqlite3_stmt *statement = nullptr;
    m_ok = sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr) == SQLITE_OK;
    m_statement.reset(statement);
}

Statement &Statement::bind(int index, qint64 value)
{
    m_ok = m_ok && sqlite3_bind_int64(m_statement.get(), index, value) == SQLITE_OK;
    return *this;
}

Statement &Statement::bind(int index, std::string_view bytes)
{
    // A null pointer would bind NULL instead of no bytes.
    m_ok = m_ok && sqlite3_bind_blob64(m_statement.get(), index, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC) == SQLITE_OK;
    return *this;
}

Statement &Statement::bindText(int index, const QByteArray &utf8)
{
    m_ok = m_ok
           && sqlite3_bind_text64(m_statement.get(), index, utf8.isNull() ? "" : utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                  SQLITE_STATIC, SQLITE_UTF8)
                  == SQLITE_OK;
    return *this;
}

bool Statement::run()
{
    while (step())
        continue;
    const bool done = m_ok;
    reset();
    return done;
}

bool Statement::step()
{
    if (!m_ok)
        return false;
    errno = 0;
    const int code = sqlite3_step(m_statement.get());
    m_database->m_systemError = errno;
    m_ok = code == SQLITE_ROW || code == SQLITE_DONE;
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    // The error of the last step stays with the connection, where cause() finds it.
    if (m_ok)
        sqlite3_reset(m_statement.get());
}

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QByteArray Statement::bytes(int column) const
{
    const std::string_view found = view(column);
    return {found.data(), static_cast<qsizetype>(found.size())};
}

std::string_view Statement::view(int column) const
{
    // In this order: the pointer first, then the size of what it points to.
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data ? std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size)) : std::string_view("", 0);
}

} // namespace vitrine::sqlite
