// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ziparchive.h"

#include <QObject>

#include <zip.h>

#include <algorithm>

namespace vitrine
{

namespace
{

constexpr zip_int64_t mostMembers = 100'000;
constexpr qint64 alwaysAllowed = qint64(64) << 20;
constexpr qint64 largestMember = qint64(1) << 30;
constexpr qint64 largestRatio = 250; // tables of numbers as XML shrink to a tenth or a thirtieth

// Unpacks as it is read. A limit that is passed is an error, not an end.
class Member : public QIODevice
{
public:
    Member(zip_file_t *file, qint64 limit, const QString &problem) : m_file(file), m_left(limit)
    {
        if (m_file)
            open(QIODevice::ReadOnly);
        else
            setErrorString(problem);
    }
    ~Member() override
    {
        if (m_file)
            zip_fclose(m_file);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool failed() const { return m_failed; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_failed)
            return -1;
        const qint64 part = std::min<qint64>(size, 1 << 20);
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(part));
        if (got < 0) {
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
            m_failed = true;
            return -1;
        }
        m_left -= got;
        if (m_left < 0) {
            setErrorString(QStringLiteral("it unpacks to far more than its size promises"));
            m_failed = true;
            return -1;
        }
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_left;
    bool m_failed = false;
};

std::unique_ptr<Member> memberOf(zip *archive, const QString &name, qint64 archiveSize)
{
    zip_stat_t about;
    zip_stat_init(&about);
    const QByteArray utf8 = name.toUtf8();
    if (zip_stat(archive, utf8.constData(), 0, &about) != 0)
        return std::make_unique<Member>(nullptr, 0, QString::fromUtf8(zip_strerror(archive)));
    const qint64 packed = std::min<qint64>(archiveSize, (about.valid & ZIP_STAT_COMP_SIZE) ? static_cast<qint64>(std::min<zip_uint64_t>(about.comp_size, zip_uint64_t(1) << 40)) : archiveSize);
    zip_file_t *file = zip_fopen(archive, utf8.constData(), 0);
    return std::make_unique<Member>(file, std::min(largestMember, std::max(alwaysAllowed, largestRatio * packed)),
                                    file ? QString() : QString::fromUtf8(zip_strerror(archive)));
}

Failure damaged(const QString &why)
{
    return failure("damaged-zip", text(QT_TRANSLATE_NOOP("core", "The zip container of the file cannot be read: %1."), why));
}

} // namespace

Result<std::shared_ptr<const ZipArchive>> ZipArchive::opened(QByteArrayView bytes)
{
    std::shared_ptr<ZipArchive> result(new ZipArchive(bytes));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(result->m_bytes.data(), static_cast<zip_uint64_t>(result->m_bytes.size()), 0, &error);
    if (source) {
        result->m_archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
        if (!result->m_archive)
            zip_source_free(source);
    }
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!result->m_archive)
        return damaged(why);
    const zip_int64_t count = zip_get_num_entries(result->m_archive, 0);
    if (count > mostMembers)
        return damaged(QStringLiteral("it has %1 members").arg(count));
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char *name = zip_get_name(result->m_archive, static_cast<zip_uint64_t>(i), 0))
            result->m_members += QString::fromUtf8(name);
    return std::shared_ptr<const ZipArchive>(std::move(result));
}

ZipArchive::~ZipArchive()
{
    if (m_archive)
        zip_discard(m_archive);
}

std::unique_ptr<QIODevice> ZipArchive::device(const QString &member) const
{
    return memberOf(m_archive, member, m_bytes.size());
}

Result<QByteArray> ZipArchive::content(const QString &member) const
{
    const std::unique_ptr<Member> file = memberOf(m_archive, member, m_bytes.size());
    if (!file->isOpen())
        return failure("missing-member", text(QT_TRANSLATE_NOOP("core", "The zip container has no readable member \"%1\": %2."), member, file->errorString()));
    QByteArray all, block(1 << 18, Qt::Uninitialized);
    for (qint64 got; (got = file->read(block.data(), block.size())) > 0;)
        all.append(block.constData(), got);
    if (file->failed())
        return damaged(QStringLiteral("%1: %2").arg(member, file->errorString()));
    return all;
}

} // namespace vitrine
