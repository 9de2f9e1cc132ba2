// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/workbook.h"

#include "base/numbertext.h"
#include "formats/ziparchive.h"

#include <QHash>
#include <QObject>
#include <QXmlStreamReader>

#include <algorithm>

namespace vitrine::detail
{

namespace
{

constexpr std::size_t mostSheets = 1000;

Failure damaged(const QString &member, const QString &why)
{
    return failure("damaged-spreadsheet", text(QT_TRANSLATE_NOOP("core", "The part \"%1\" of the spreadsheet cannot be read: %2."), member, why));
}

// The text of the element at hand, whose inner <t> elements may be split into runs; phonetic hints are left out.
QString stringItem(QXmlStreamReader &xml)
{
    QString words;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("t")) {
                words += xml.readElementText(QXmlStreamReader::SkipChildElements);
                continue;
            }
            if (xml.name() == QLatin1String("rPh")) {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return words;
}

Result<std::vector<QString>> sharedStrings(const ZipArchive &archive, const QString &member, const Progress &progress)
{
    std::vector<QString> strings;
    if (!archive.contains(member))
        return strings;
    const auto device = archive.device(member);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("si"))
            strings.push_back(stringItem(xml));
        if (strings.size() % 4096 == 0 && progress.cancelled())
            break;
    }
    if (xml.hasError())
        return damaged(member, xml.errorString());
    return strings;
}

// "BC12" as row and column from 0; false when it is no such name.
bool place(QStringView name, std::size_t &row, std::size_t &column)
{
    std::size_t i = 0, letters = 0, digits = 0;
    const auto size = static_cast<std::size_t>(name.size());
    for (; i < size && i < 4 && name[i] >= u'A' && name[i] <= u'Z'; ++i)
        letters = 26 * letters + (name[i].unicode() - u'A' + 1);
    const std::size_t start = i;
    for (; i < size && i < start + 8 && name[i] >= u'0' && name[i] <= u'9'; ++i)
        digits = 10 * digits + (name[i].unicode() - u'0');
    if (i != size || letters == 0 || digits == 0)
        return false;
    row = digits - 1;
    column = letters - 1;
    return true;
}

Result<Sheet> readSheet(const ZipArchive &archive, const QString &name, const QString &member, const std::vector<QString> &strings, const Progress &progress)
{
    Sheet sheet(name);
    const auto device = archive.device(member);
    if (!device->isOpen())
        return damaged(member, device->errorString());
    QXmlStreamReader xml(device.get());
    std::size_t row = 0, column = 0, cells = 0;
    bool anyRow = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("row")) {
            const auto number = parsedNumber(xml.attributes().value(QLatin1String("r")).toString());
            row = number && *number >= 1 && *number < 1e7 ? static_cast<std::size_t>(*number) - 1 : anyRow ? row + 1 : 0;
            anyRow = true;
            column = 0;
            continue;
        }
        if (xml.name() != QLatin1String("c"))
            continue;
        const auto attributes = xml.attributes();
        const QString type = attributes.value(QLatin1String("t")).toString();
        if (attributes.hasAttribute(QLatin1String("r")) && !place(attributes.value(QLatin1String("r")), row, column))
            return damaged(member, QStringLiteral("a cell is named \"%1\"").arg(attributes.value(QLatin1String("r")).left(40)));
        QString value, inlineText;
        while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == QLatin1String("c"))) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("v"))
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == QLatin1String("is"))
                inlineText = stringItem(xml);
            else
                xml.skipCurrentElement();
        }
        bool fits = true;
        if (type == QLatin1String("s")) {
            const auto index = parsedNumber(value);
            if (!index || *index < 0 || *index >= static_cast<double>(strings.size()))
                return damaged(member, QStringLiteral("a cell refers to the shared text \"%1\" of %2").arg(value.left(40)).arg(strings.size()));
            fits = sheet.setWords(row, column, strings[static_cast<std::size_t>(*index)]);
        } else if (type == QLatin1String("inlineStr")) {
            fits = sheet.setWords(row, column, inlineText);
        } else if (const auto number = parsedNumber(value); number && (type.isEmpty() || type == QLatin1String("n"))) {
            fits = sheet.setNumber(row, column, *number);
        } else {
            fits = sheet.setWords(row, column, value); // "str" of a formula, "b", an error such as #N/A, an ISO date
        }
        if (!fits)
            return failure("spreadsheet-too-large",
                           text(QT_TRANSLATE_NOOP("core", "The sheet \"%1\" claims more cells than can be read; it is damaged, or should be exported as text."), name));
        ++column;
        if (++cells % 8192 == 0 && progress.cancelled())
            return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The import was cancelled.")));
    }
    if (xml.hasError())
        return damaged(member, xml.errorString());
    return sheet;
}

// Targets of relations by their id; they are relative to "xl/", or absolute.
Result<QHash<QString, QString>> relations(const ZipArchive &archive, const QString &member)
{
    QHash<QString, QString> targets;
    const auto content = archive.content(member);
    if (!content)
        return content.failure();
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("Relationship"))
            continue;
        QString target = xml.attributes().value(QLatin1String("Target")).toString();
        target = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        targets.insert(xml.attributes().value(QLatin1String("Id")).toString(), target);
    }
    if (xml.hasError())
        return damaged(member, xml.errorString());
    return targets;
}

} // namespace

Result<Workbook> readXlsx(QByteArrayView bytes, const Progress &progress)
{
    const auto opened = ZipArchive::opened(bytes);
    if (!opened)
        return opened.failure();
    const ZipArchive &archive = **opened;
    const QString book = QStringLiteral("xl/workbook.xml");
    const auto content = archive.content(book);
    if (!content)
        return content.failure();
    const auto targets = relations(archive, QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!targets)
        return targets.failure();
    const auto strings = sharedStrings(archive, QStringLiteral("xl/sharedStrings.xml"), progress);
    if (!strings)
        return strings.failure();

    Workbook result;
    result.container = QStringLiteral("xlsx");
    QXmlStreamReader xml(*content);
    while (!xml.atEnd() && result.sheets.size() < mostSheets) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("sheet"))
            continue;
        // r:id carries the namespace of relations, whose URI differs between the transitional and the strict form.
        QString id;
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            if (attribute.name() == QLatin1String("id"))
                id = attribute.value().toString();
        const QString target = targets->value(id);
        if (target.isEmpty() || target.contains(QLatin1String("chartsheets/")))
            continue;
        auto sheet = readSheet(archive, xml.attributes().value(QLatin1String("name")).toString(), target, *strings, progress);
        if (!sheet)
            return sheet.failure();
        result.sheets.push_back(std::move(*sheet));
    }
    if (xml.hasError())
        return damaged(book, xml.errorString());
    return result;
}

} // namespace vitrine::detail
