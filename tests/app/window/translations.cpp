// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "window/commands.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace vitrine
{

namespace
{

struct Message
{
    QString context, source;
    QStringList translations;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/translations/vitrine_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            all.append({context, {}, {}, false});
        else if (xml.name() == QLatin1String("source"))
            all.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            all.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            all.last().translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        }
    }
    return xml.hasError() ? QList<Message>() : all;
}

} // namespace

// German is a language the program ships: its window speaks it throughout.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowIsTranslatedThroughout()
    {
        const auto all = messagesOf(QStringLiteral("de"));
        QVERIFY(all.size() > 1500);
        QStringList missing;
        for (const Message &message : all)
            if (message.context != QLatin1String("core") && (message.unfinished || message.translations.first().trimmed().isEmpty()))
                missing += message.context + QStringLiteral(": ") + message.source;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void commandsAreAllThere()
    {
        QSet<QString> known;
        for (const Message &message : messagesOf(QStringLiteral("de")))
            if (message.context == QLatin1String("Command"))
                known.insert(message.source);
        for (const CommandRow &row : commandTable())
            for (const char *words : {row.menu, row.text, row.help})
                QVERIFY2(known.contains(QString::fromUtf8(words)), words);
    }

    // A translation that loses a value of its sentence says something else.
    void everyPlaceIsFilledInEveryLanguage()
    {
        static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
        const auto placesOf = [](const QString &words) {
            QSet<QString> found;
            for (auto it = place.globalMatch(words); it.hasNext();)
                found.insert(it.next().captured());
            return found;
        };
        for (const char *language : {"de", "en"})
            for (const Message &message : messagesOf(QString::fromLatin1(language)))
                if (!message.unfinished)
                    QVERIFY2(placesOf(message.source) == placesOf(message.translations.first()), qPrintable(message.source));
    }

    // Two entries of one menu with one letter would have to be told apart by pressing it twice.
    void mnemonicsAreUniqueInAMenu()
    {
        QMap<QString, QString> german;
        for (const Message &message : messagesOf(QStringLiteral("de")))
            if (message.context == QLatin1String("Command"))
                german[message.source] = message.translations.first();
        QMap<QString, QMap<QChar, QString>> taken;
        for (const CommandRow &row : commandTable()) {
            const QString words = german[QString::fromUtf8(row.text)];
            const qsizetype at = words.indexOf(u'&');
            QVERIFY2(at >= 0 && at + 1 < words.size(), qPrintable(words));
            const QChar letter = words[at + 1].toLower();
            QString &other = taken[QString::fromLatin1(row.menu)][letter];
            QVERIFY2(other.isEmpty(), qPrintable(QStringLiteral("%1: %2 and %3").arg(QString::fromLatin1(row.menu), other, words)));
            other = words;
        }
    }
};

} // namespace vitrine

using vitrine::TranslationsTest;
VITRINE_TEST(TranslationsTest)
#include "translations.moc"
