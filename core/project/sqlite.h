// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace vitrine::sqlite
{

// The C interface rather than Qt's: blobs without copies, error codes with the system's cause, and the
// switches that make a file from elsewhere harmless.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    Database() = default;
    // Nothing may be done with a database that did not open but to ask for its failure.
    bool open(const QString &path, Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    bool run(const char *sql); // one or more statements without results
    [[nodiscard]] qint64 number(const char *sql); // first column of the first row; 0 when there is none
    [[nodiscard]] QString text(const char *sql);

    [[nodiscard]] bool damaged() const; // the last error says that the file itself is broken
    [[nodiscard]] bool busy() const;
    [[nodiscard]] QString cause() const; // of the last error, from the operating system where it is to blame

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
    int m_openError = 0;
    mutable int m_systemError = 0; // errno of the last call

    friend class Statement;
};

// A prepared statement. Bound bytes are not copied: they have to live until the next step() has run.
class Statement
{
public:
    Statement(const Database &database, const char *sql);

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, std::string_view bytes); // as a blob
    Statement &bindText(int index, const QByteArray &utf8);
    bool run();  // to its end, then ready for the next values; false on error
    bool step(); // true on a row; ok() tells the end from an error
    void reset();
    [[nodiscard]] bool ok() const { return m_ok; }

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; // text or blob, copied
    [[nodiscard]] std::string_view view(int column) const; // until the next step

private:
    struct Finaliser
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finaliser> m_statement;
    const Database *m_database;
    bool m_ok = true;
};

} // namespace vitrine::sqlite
