// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>

#include <map>

using namespace vitrine;

// What every reader owes: a declaration that people can read, no claim on other readers' files, and a polite
// answer to whatever bytes it meets.
class EveryImporter : public QObject
{
    Q_OBJECT

private slots:
    void isDeclared_data() { importers(); }
    void isDeclared();
    void idsAreUnique();
    void examplesHaveOneReader_data();
    void examplesHaveOneReader();
    void examplesAreMarkedAsSimulated_data() { examplesHaveOneReader_data(); }
    void examplesAreMarkedAsSimulated();
    void survivesNonsense_data() { importers(); }
    void survivesNonsense();
    void survivesTruncation_data() { importers(); }
    void survivesTruncation();
    void survivesDamage_data() { importers(); }
    void survivesDamage();

private:
    static void importers();
    static const Importer &current();
};

namespace
{

// Empty when the answer is a failure that says something, or datasets that hang together.
QString fault(const Result<Imported> &answer)
{
    if (!answer)
        return answer.failure().code.isEmpty() || answer.failure().message.isEmpty() ? QStringLiteral("a failure without code or message") : QString();
    if (answer->datasets.empty())
        return QStringLiteral("no dataset and no failure");
    for (const DatasetPtr &dataset : answer->datasets) {
        if (!dataset || dataset->columns.empty())
            return QStringLiteral("a dataset without columns");
        for (const Column &column : dataset->columns) {
            if (!column.values)
                return QStringLiteral("column %1 has no values").arg(column.name);
            if (column.size() != dataset->rows())
                return QStringLiteral("column %1 has %2 rows of %3").arg(column.name).arg(column.size()).arg(dataset->rows());
            if (column.uncertainty && column.uncertainty->size() != column.size())
                return QStringLiteral("the uncertainty of column %1 has another length").arg(column.name);
        }
        for (const Segment &segment : dataset->segments)
            if (segment.first > segment.last || segment.last >= dataset->rows())
                return QStringLiteral("a segment of rows that are not there");
    }
    for (const Issue &issue : answer->issues)
        if (issue.code.isEmpty() || issue.message.isEmpty() || issue.place.line < 0)
            return QStringLiteral("an issue without code, message or place");
    return {};
}

// The smallest file that each importer wins.
const SourceFile *smallestFileOf(const Importer &importer)
{
    static const std::map<QString, const SourceFile *> smallest = [] {
        std::map<QString, const SourceFile *> found;
        for (const contract::Sample &sample : contract::sampleFiles()) {
            const auto candidates = identified(registry().importers(), probe(sample.file));
            if (candidates.empty() || candidates.front().confidence.value < 0.2)
                continue;
            const SourceFile *&file = found[candidates.front().importer->id];
            if (!file || sample.file.bytes.size() < file->bytes.size())
                file = &sample.file;
        }
        return found;
    }();
    const auto own = smallest.find(importer.id);
    return own == smallest.end() ? nullptr : own->second;
}

// A fixed sequence of numbers: Numerical Recipes' quick generator.
class Dice
{
public:
    quint32 next() { return m_state = m_state * 1664525u + 1013904223u; }
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>((quint64(next()) * quint64(limit)) >> 32); }

private:
    quint32 m_state = 20210707;
};

} // namespace

void EveryImporter::importers()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Importer &importer : registry().importers())
        QTest::newRow(qPrintable(importer.id)) << index++;
}

const Importer &EveryImporter::current()
{
    const int *index = static_cast<const int *>(QTest::qData("index", QMetaType::Int));
    return registry().importers()[static_cast<std::size_t>(*index)];
}

void EveryImporter::isDeclared()
{
    const Importer &importer = current();
    static const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QVERIFY(kebab.match(importer.id).hasMatch());
    QVERIFY(!importer.label.isEmpty());
    QVERIFY2(!importer.recognises.isEmpty(), "people want to know what content it goes by");
    QVERIFY(importer.technique.isEmpty() || registry().technique(importer.technique));
    QVERIFY(importer.sniff && importer.read);
    for (const QString &extension : importer.extensions)
        QVERIFY2(!extension.startsWith('.') && !extension.startsWith('*'), qPrintable(extension));
}

void EveryImporter::idsAreUnique()
{
    QSet<QString> ids;
    for (const Importer &importer : registry().importers()) {
        QVERIFY2(!ids.contains(importer.id), qPrintable(importer.id));
        ids.insert(importer.id);
    }
}

void EveryImporter::examplesHaveOneReader_data()
{
    QTest::addColumn<QString>("name");
    for (const contract::Sample &sample : contract::sampleFiles())
        if (sample.example)
            QTest::newRow(qPrintable(sample.file.name)) << sample.file.name;
}

// The technique that an example file is written for reads it, and no other reader is as sure.
void EveryImporter::examplesHaveOneReader()
{
    QFETCH(QString, name);
    const auto sample = std::ranges::find_if(contract::sampleFiles(), [&](const contract::Sample &one) { return one.file.name == name; });
    const auto candidates = identified(registry().importers(), probe(sample->file));
    QVERIFY2(!candidates.empty(), "nobody reads it");
    QVERIFY2(candidates.front().confidence.value >= 0.5, qPrintable(candidates.front().importer->id));
    QVERIFY(!candidates.front().confidence.reason.isEmpty());
    for (std::size_t i = 1; i < candidates.size(); ++i)
        QVERIFY2(candidates[i].confidence.value < candidates.front().confidence.value - 0.1, qPrintable(candidates[i].importer->id + " claims it too"));

    const auto imported = importFile(registry().importers(), sample->file, {}, {});
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.failure().message.english()));
    QCOMPARE(fault(imported), QString());
    const QString technique = name.contains("_DSC") ? "calorimetry"
        : name.contains("_impedance")               ? "impedance"
        : name.contains("_MT")                      ? "magnetometry"
        : name.contains("_FTIR")                    ? "spectrum"
        : name.contains("_DMA")                     ? "dynamic-mechanical"
        : name.contains("_TGA")                     ? "thermogravimetry"
        : name.contains("_TMA")                     ? "dilatometry"
                                                    : "thermal-transport";
    QCOMPARE(imported->datasets.front()->technique, technique);
}

void EveryImporter::examplesAreMarkedAsSimulated()
{
    QFETCH(QString, name);
    int seen = 0;
    for (const contract::Read &read : contract::exampleDatasets()) {
        if (read.file != name)
            continue;
        QVERIFY(read.dataset->simulated);
        ++seen;
    }
    QVERIFY(seen > 0);
}

void EveryImporter::survivesNonsense()
{
    const Importer &importer = current();
    Dice dice;
    QByteArray noise(8192, '\0');
    for (char &byte : noise)
        byte = static_cast<char>(dice.next() >> 24);
    const QByteArray header("[Header]\n[Data]\n##Temp./\nFREQ\nCLOSED\nStartOfData\nZCURVE\tTABLE\t9\n");
    const QList<QByteArray> nonsense{
        {}, QByteArray(1, '\0'), "\n", "\r\r\n", ",", "\xef\xbb\xbf", "\xff\xfe", noise, QByteArray(5000, '\0'), QByteArray(100000, 'a'),
        QByteArray(100000, '\n'), QByteArray(50000, ','), QByteArray(20000, '"'), QByteArray("1e400\t-1e400\n").repeated(50), header, header + noise,
        QByteArray("nan;inf;-inf\n").repeated(100), QByteArray("\x1f\x8b\x08", 3) + noise};
    for (const QByteArray &bytes : nonsense) {
        const SourceFile file{QStringLiteral("nonsense"), bytes};
        const Confidence confidence = importer.sniff(probe(file));
        QVERIFY(confidence.value >= 0 && confidence.value <= 1);
        QCOMPARE(fault(importer.read(file, {}, {})), QString());
    }
}

void EveryImporter::survivesTruncation()
{
    const SourceFile *own = smallestFileOf(current());
    if (!own)
        QSKIP("no file of this format is at hand");
    const SourceFile &file = *own;
    // Every length in the header, then steps; the last bytes one by one again.
    const qsizetype size = file.bytes.size();
    const qsizetype step = std::max<qsizetype>(1, size / 60);
    QList<qsizetype> lengths;
    for (qsizetype length = 0; length < std::min<qsizetype>(size, 1500); length += 13)
        lengths += length;
    for (qsizetype length = 1500; length < size; length += step)
        lengths += length;
    for (qsizetype length = std::max<qsizetype>(0, size - 20); length < size; ++length)
        lengths += length;
    for (const qsizetype length : lengths) {
        const SourceFile cut{file.name, file.bytes.left(length)};
        (void)current().sniff(probe(cut));
        const QString wrong = fault(current().read(cut, {}, {}));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 cut to %2 bytes: %3").arg(file.name).arg(length).arg(wrong)));
    }
}

void EveryImporter::survivesDamage()
{
    const SourceFile *own = smallestFileOf(current());
    if (!own)
        QSKIP("no file of this format is at hand");
    const SourceFile &file = *own;
    Dice dice;
    for (int round = 0; round < 60; ++round) {
        SourceFile damaged = file;
        const int wounds = 1 + static_cast<int>(dice.below(30));
        for (int wound = 0; wound < wounds; ++wound) {
            const qsizetype region = round % 2 ? damaged.bytes.size() : std::min<qsizetype>(damaged.bytes.size(), 2000);
            const qsizetype at = dice.below(region);
            switch (dice.below(4)) {
            case 0: damaged.bytes[at] = static_cast<char>(dice.next() >> 24); break;
            case 1: damaged.bytes.remove(at, 1 + dice.below(20)); break;
            case 2: damaged.bytes.insert(at, "\t;,\n9e99"[dice.below(8)]); break;
            default: damaged.bytes.insert(at, damaged.bytes.mid(dice.below(damaged.bytes.size()), dice.below(60))); break;
            }
        }
        (void)current().sniff(probe(damaged));
        const QString wrong = fault(current().read(damaged, {}, {}));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1, damage %2: %3").arg(file.name).arg(round).arg(wrong)));
    }
}

VITRINE_TEST(EveryImporter)
#include "importers.moc"
